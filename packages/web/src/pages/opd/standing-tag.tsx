/** Where a team stands today, in a word. */
import type { Standing, TeamStanding } from '@konvergen/core/opd/team.ts'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { STANDINGS } from '../../text/tpps.ts'

const TONES: Readonly<Record<Standing, TagTone>> = {
  draf: 'plain',
  'belum-mulai': 'plain',
  berlaku: 'good',
  'hampir-habis': 'caution',
  habis: 'attention',
  digantikan: 'outline',
  dicabut: 'outline',
}

export function StandingTag({ standing: { standing, daysLeft } }: { standing: TeamStanding }) {
  const t = useText()
  const say = useSay()
  return <Tag tone={TONES[standing]}>{t(STANDINGS[standing], { n: say.number(daysLeft ?? 0) })}</Tag>
}
