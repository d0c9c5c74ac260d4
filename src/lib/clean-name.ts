/**
 * Controls, marks that turn the direction of what follows, and signs without width. Those that join letters stay: other
 * scripts need them.
 */
const misleading = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/** A name as it reads: without characters that would hide a part of it or show it in another order. */
export function cleanName(name: string): string {
  return name.replace(misleading, '')
}
