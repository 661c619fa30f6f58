/** The class of a child by an index, or another verdict on it: in words, in colour and by a sign that grey paper keeps. */
import { sayVerdict } from '@konvergen/core/growth/say-growth.ts'
import { useSay } from '../text/say.ts'
import { Tag, type TagTone } from './tags.tsx'

interface Mark {
  readonly tone: TagTone
  readonly sign: string
}

const FAR_BELOW: Mark = { tone: 'attention', sign: '▼▼' }
const BELOW: Mark = { tone: 'attention', sign: '▼' }
const FINE: Mark = { tone: 'good', sign: '✓' }
const ABOVE: Mark = { tone: 'caution', sign: '▲' }
const UNKNOWN: Mark = { tone: 'outline', sign: '·' }

const MARKS: Readonly<Record<string, Mark>> = {
  'sangat-pendek': FAR_BELOW,
  'gizi-buruk': FAR_BELOW,
  'bb-sangat-kurang': FAR_BELOW,
  BGM: FAR_BELOW,
  pendek: BELOW,
  'gizi-kurang': BELOW,
  'bb-kurang': BELOW,
  T: BELOW,
  '2T': BELOW,
  normal: FINE,
  'gizi-baik': FINE,
  'bb-normal': FINE,
  'lila-cukup': FINE,
  N: FINE,
  tinggi: ABOVE,
  'bb-risiko-lebih': ABOVE,
  'berisiko-gizi-lebih': ABOVE,
  'gizi-lebih': ABOVE,
  obesitas: ABOVE,
  'ukur-ulang': { tone: 'caution', sign: '?' },
}

export function ClassTag({ answer }: { answer: string }) {
  const { language } = useSay()
  const { tone, sign } = MARKS[answer] ?? UNKNOWN
  // The rule and its state stand beside the tag where there is room for them.
  return (
    <Tag tone={tone} sign={sign}>
      {sayVerdict({ answer, rule: 'permenkes-tb-u', verified: true }, language)}
    </Tag>
  )
}
