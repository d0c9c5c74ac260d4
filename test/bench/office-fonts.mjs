import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { root } from '../../src/build/prepare.mjs'

const families = ['source-sans-3', 'source-serif-4']
const weights = [400, 600, 700]
const styles = ['normal', 'italic']

/**
 * Gives the fonts of the documents to an office program, from the app's own packages, so that it divides the text over
 * pages as a computer that has them. Gives the settings that name the folder, for FONTCONFIG_FILE.
 */
export function officeFonts(folder) {
  mkdirSync(folder, { recursive: true })
  for (const family of families) {
    for (const weight of weights) for (const style of styles) writeFont(folder, `${family}-latin-${weight}-${style}`)
  }
  const settings = join(folder, 'fonts.conf')
  writeFileSync(
    settings,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
      `<dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  )
  return settings
}

function writeFont(folder, name) {
  const family = name.slice(0, name.indexOf('-latin'))
  const path = join(root, 'node_modules/@fontsource', family, 'files', `${name}.woff`)
  let packed
  try {
    packed = readFileSync(path)
  } catch {
    return
  }
  writeFileSync(join(folder, `${name}.ttf`), unpacked(packed))
}

/** A WOFF as the font that it packs: the same tables, each inflated. */
function unpacked(woff) {
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  const power = Math.floor(Math.log2(count))
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (count - 2 ** power), 10)
  const parts = [head]
  let offset = head.length
  for (let index = 0; index < count; index += 1) {
    const { tag, data, checksum } = tableAt(woff, 44 + index * 20)
    const entry = 12 + index * 16
    tag.copy(head, entry)
    head.writeUInt32BE(checksum, entry + 4)
    head.writeUInt32BE(offset, entry + 8)
    head.writeUInt32BE(data.length, entry + 12)
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat(parts)
}

function tableAt(woff, entry) {
  const [start, packedLength, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at))
  const bytes = woff.subarray(start, start + packedLength)
  return { tag: woff.subarray(entry, entry + 4), checksum, data: packedLength < length ? inflateSync(bytes) : bytes }
}
