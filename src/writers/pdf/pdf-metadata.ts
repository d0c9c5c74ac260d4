import type PDFDocument from 'pdfkit'
import type { PlanDocument } from '../../document/plan-document.ts'

/** What a file says of itself, for its properties and its metadata. `archive` makes it a PDF/A-2a too. */
export interface FileFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly lang: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly archive: boolean
}

/** The facts of a document. */
export function factsOf(document: PlanDocument, archive: boolean): FileFacts {
  return {
    title: `${document.title} ${document.period}`.trim(),
    author: document.look.name || document.municipality,
    subject: document.subtitle,
    lang: document.lang,
    date: document.identity.date,
    archive,
  }
}

const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escaped(text: string): string {
  return text.replace(illegal, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function alternatives(name: string, text: string): string {
  return text === ''
    ? ''
    : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`
}

// An archive explains every property that its own standard does not know; that of PDF/UA is one.
const explanation = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>`

/** The metadata of a file as XMP: title, author, language, date, and the standards that it keeps to. */
export function metadataXml(facts: FileFacts, maker: string): string {
  const created = `${facts.date}T12:00:00Z`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
${alternatives('dc:title', facts.title)}
<dc:creator><rdf:Seq><rdf:li>${escaped(facts.author)}</rdf:li></rdf:Seq></dc:creator>
${alternatives('dc:description', facts.subject)}
<dc:language><rdf:Bag><rdf:li>${escaped(facts.lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:CreatorTool>${escaped(maker)}</xmp:CreatorTool>
<pdf:Producer>${escaped(maker)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${facts.archive ? explanation : ''}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** The entries of the file's own list of properties. */
export function information(facts: FileFacts): object {
  return {
    Title: facts.title,
    Author: facts.author,
    Subject: facts.subject,
    // The day of the document and not the clock: the same plan gives the same file.
    CreationDate: new Date(`${facts.date}T12:00:00Z`),
  }
}

/** Has the file carry this metadata; the engine's own knows no language, and lets `&` through as it is. */
export function addMetadata(pdf: PDFDocument, facts: FileFacts): void {
  pdf.endMetadata = () => {
    const metadata = pdf.ref({ Type: 'Metadata', Subtype: 'XML' })
    // Left readable for programs that look for metadata without reading the file.
    metadata.compress = false
    metadata.end(new TextEncoder().encode(metadataXml(facts, String(pdf.info.Producer))))
    pdf._root.data.Metadata = metadata
  }
}
