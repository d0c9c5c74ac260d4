/** SHA-256 of the bytes, or of the UTF-8 of a text, as 64 hexadecimal characters. */
export async function sha256(content: Uint8Array | string): Promise<string> {
  // A copy, because the digest refuses bytes on shared memory, which the type cannot rule out.
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
