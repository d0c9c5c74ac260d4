/** Edges of the element that a menu belongs to, in CSS pixels of the window. */
export interface AnchorBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const gap = 4
const margin = 8

/**
 * Where a menu goes: below its anchor with the left edges equal, the right edges when it would leave the window, above
 * when there is more room, and never outside the window.
 */
export function menuPlace(
  anchor: AnchorBox,
  menu: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const fitsRight = anchor.left + menu.width + margin <= window.width
  const left = fitsRight ? anchor.left : anchor.right - menu.width
  const fitsBelow = anchor.bottom + gap + menu.height + margin <= window.height
  const above = anchor.top - gap - menu.height
  const top = fitsBelow || above < margin ? anchor.bottom + gap : above
  return {
    left: clamp(left, margin, window.width - menu.width - margin),
    top: clamp(top, margin, window.height - menu.height - margin),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
