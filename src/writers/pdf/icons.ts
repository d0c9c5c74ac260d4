import { drawing, type PdfNode } from './tree.ts'

/** A shield with a tick: what the law asks. */
export function shieldIcon(place: { left: number; top: number }, colors: { fill: string; tick: string }): PdfNode {
  return drawing({ ...place, width: 14, height: 15 }, (painter) => {
    painter
      .path('M7 0 L13.5 2.2 V7 C13.5 11 10.8 13.7 7 15 C3.2 13.7 0.5 11 0.5 7 V2.2 Z')
      .fillColor(colors.fill)
      .fill()
    painter.path('M3.9 7.4 L6.2 9.7 L10.3 5.2').lineWidth(1.6).lineCap('round').lineJoin('round')
    painter.strokeColor(colors.tick).stroke()
  })
}

/** A diamond within a diamond: what the gemeente chose. */
export function diamondIcon(place: { left: number; top: number }, color: string): PdfNode {
  return drawing({ ...place, width: 14, height: 14 }, (painter) => {
    painter.path('M7 0.7 L13.3 7 L7 13.3 L0.7 7 Z').lineWidth(1.2).lineJoin('miter').strokeColor(color).stroke()
    painter.path('M7 4.4 L9.6 7 L7 9.6 L4.4 7 Z').fillColor(color).fill()
  })
}

/** The letter i in a circle: look out. */
export function infoIcon(place: { left: number; top: number }, color: string): PdfNode {
  return drawing({ ...place, width: 14, height: 14 }, (painter) => {
    painter.circle(7, 7, 6.3).lineWidth(1.2).strokeColor(color).stroke()
    painter.circle(7, 4.1, 0.9).fillColor(color).fill()
    painter.path('M7 6.4 V10.4').lineWidth(1.5).lineCap('butt').strokeColor(color).stroke()
  })
}
