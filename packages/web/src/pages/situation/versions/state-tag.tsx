/** How far an analysis is, in a word with its colour. */
import type { AnalysisState } from '@konvergen/core/situation/analysis-step.ts'
import { Tag, type TagTone } from '../../../parts/tags.tsx'
import { STATE_WORDS } from '../../../text/analyses.ts'
import { useText } from '../../../text/text.ts'

const TONES: Readonly<Record<AnalysisState, TagTone>> = {
  konsep: 'outline',
  ditandatangani: 'caution',
  diverifikasi: 'good',
  beku: 'plain',
}

export function StateTag({ state }: { state: AnalysisState }) {
  const t = useText()
  return <Tag tone={TONES[state]}>{t(STATE_WORDS[state])}</Tag>
}
