export { blueLook, everyKindDocument, yellowLook } from './every-kind-document.ts'
export { longDocument } from './long-document.ts'
