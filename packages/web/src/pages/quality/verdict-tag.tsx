/** What is concluded of a posyandu, in words and by a sign. */
import { sayVerdict } from '@konvergen/core/quality/say-verdict.ts'
import type { QualityVerdict } from '@konvergen/core/quality/verdict.ts'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'

const MARKS = {
  layak: { tone: 'good', sign: '✓' },
  'perlu-diukur-ulang': { tone: 'caution', sign: '↻' },
  'tidak-layak': { tone: 'attention', sign: '✕' },
} as const

export function VerdictTag({ verdict }: { verdict: QualityVerdict }) {
  const { language } = useSay()
  const { tone, sign } = MARKS[verdict]
  return (
    <Tag tone={tone} sign={sign}>
      {sayVerdict(verdict, language)}
    </Tag>
  )
}
