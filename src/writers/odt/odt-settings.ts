import { element, type Xml, xmlText } from '../xml.ts'

/**
 * How LibreOffice lays out. What is not named in a file that has settings is laid out as in the oldest versions, so the
 * ways of today are named too. Two differ from those: a row of a table stays with the next one when its paragraphs do, so
 * that a short table is not broken; and of the space after a paragraph and before the next only the larger counts.
 */
const LAYOUT: Readonly<Record<string, boolean>> = {
  TableRowKeep: true,
  AddParaTableSpacing: false,
  AddParaTableSpacingAtStart: true,
  AddParaSpacingToTableCells: true,
  AddParaLineSpacingToTableCells: true,
  CollapseEmptyCellPara: true,
  TabsRelativeToIndent: false,
  TabOverflow: true,
  TabAtLeftIndentForParagraphsInList: true,
  AddExternalLeading: true,
  PropLineSpacingShrinksFirstLine: true,
  IgnoreFirstLineIndentInNumbering: false,
  OutlineLevelYieldsNumbering: false,
  UseOldNumbering: false,
  UseFormerLineSpacing: false,
  UseFormerObjectPositioning: false,
  UseFormerTextWrapping: false,
  DoNotJustifyLinesWithManualBreak: false,
  DoNotResetParaAttrsForNumFont: false,
  DoNotCaptureDrawObjsOnPage: false,
  ClipAsCharacterAnchoredWriterFlyFrames: false,
  UnxForceZeroExtLeading: false,
  SmallCapsPercentage66: false,
  SubtractFlysAnchoredAtFlys: false,
  ApplyParagraphMarkFormatToNumbering: false,
}

/** The settings of the file. */
export function settings(): Xml {
  const items = Object.entries(LAYOUT).map(([name, value]) =>
    element('config:config-item', { 'config:name': name, 'config:type': 'boolean' }, [xmlText(String(value))]),
  )
  return element('office:settings', {}, [
    element('config:config-item-set', { 'config:name': 'ooo:configuration-settings' }, items),
  ])
}
