import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PlanDocument } from '../../document/plan-document.ts'
import '../styles/print-plan.css'
import { PrintedPlan } from './printed-plan.tsx'

/** How long images may take before the plan is printed without waiting for them, in milliseconds. */
const patience = 5000

/**
 * Prints a plan through the browser: the document stands beside the app, is seen on paper only, and goes when the dialog of
 * the browser closes. Load this file only when somebody prints.
 */
export async function printPlan(document: PlanDocument): Promise<void> {
  const page = globalThis.document
  const { host, remove } = addPrintHost(document)
  const title = page.title
  const clean = () => {
    page.title = title
    remove()
  }
  // The name that browsers put above the page and offer for a file.
  page.title = document.title
  await imagesReady(host)
  window.addEventListener('afterprint', clean, { once: true })
  window.print()
}

/** Puts the document in the page, unseen on the screen. */
function addPrintHost(document: PlanDocument): { readonly host: HTMLElement; readonly remove: () => void } {
  const page = globalThis.document
  for (const old of page.querySelectorAll('.print-host')) old.remove()
  const host = page.createElement('div')
  host.className = 'print-host'
  host.lang = document.lang
  page.body.append(host)
  const addresses: string[] = []
  const addressOf = (picture: { readonly bytes: Uint8Array; readonly type: string }) => {
    const address = URL.createObjectURL(new Blob([new Uint8Array(picture.bytes)], { type: picture.type }))
    addresses.push(address)
    return address
  }
  const root = createRoot(host)
  flushSync(() => root.render(<PrintedPlan document={document} addressOf={addressOf} />))
  const remove = () => {
    root.unmount()
    host.remove()
    for (const address of addresses) URL.revokeObjectURL(address)
  }
  return { host, remove }
}

async function imagesReady(host: HTMLElement): Promise<void> {
  // An image that cannot be drawn leaves its description; it must not hold up the printing.
  const drawn = [...host.querySelectorAll('img')].map((image) => image.decode?.().catch(() => undefined))
  await Promise.race([Promise.all(drawn), new Promise((resolve) => setTimeout(resolve, patience))])
}
