import { useEffect, useState } from 'react'
import type { StoredImage } from '../../storage/plan-records.ts'

/** An address for the bytes of an image, given back when they are no longer shown; null without an image. */
export function usePictureAddress(image: StoredImage | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!image) return
    const made = URL.createObjectURL(new Blob([new Uint8Array(image.bytes)], { type: image.type }))
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [image])
  return address
}
