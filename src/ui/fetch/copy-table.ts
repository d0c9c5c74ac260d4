import type { DataTable } from '../../datafiles/data-file.ts'
import { tabbedText } from '../../datafiles/rich-table.ts'

/** Copies a list for a workbook and for a text; false when the browser does not let it. */
export async function copyTable(table: DataTable): Promise<boolean> {
  const kinds = { 'text/plain': tabbedText(table), 'text/html': tableHtml(table) }
  try {
    const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyText(kinds['text/plain'])
  }
}

/** For a browser that copies plain text alone. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function tableHtml({ caption, columns, rows }: DataTable): string {
  const table = document.createElement('table')
  table.createCaption().textContent = caption
  const head = table.createTHead().insertRow()
  for (const { name } of columns) head.append(cellOf('th', name))
  const body = table.createTBody()
  for (const texts of rows) {
    const row = body.insertRow()
    texts.forEach((text, column) => row.append(cellOf(column === 0 ? 'th' : 'td', text)))
  }
  return table.outerHTML
}

function cellOf(name: 'th' | 'td', text: string): HTMLElement {
  const cell = document.createElement(name)
  cell.textContent = text
  return cell
}
