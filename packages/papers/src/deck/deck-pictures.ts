/**
 * The map of the slides: drawn as in the report, wider than high, its key beside it.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { mapWords } from '../analysis/analysis-pictures.ts'
import type { AnalysisSpeaker } from '../analysis/analysis-speaker.ts'
import type { Picture } from '../analysis/paper-blocks.ts'
import { drawLegend, drawMap } from '../ansit/pictures.ts'
import { WORDS } from '../ansit/words.ts'

const MAP = { width: 800, height: 560 }
/** One column of eight lines, as the key is drawn. */
const LEGEND = { width: 170, height: 152 }

export function deckMap(report: AnalysisReport, speak: AnalysisSpeaker): Picture {
  const { map, mapNote } = WORDS[speak.language]
  return { svg: drawMap(report, speak, MAP), ...MAP, alt: `${map}. ${mapNote}` }
}

export function deckLegend(speak: AnalysisSpeaker): Picture {
  return { svg: drawLegend(speak.language, 1), ...LEGEND, alt: mapWords(speak.language).legend }
}
