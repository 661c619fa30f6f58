/** The funnel of a root as a picture: what is not known stands between the others and is not drawn as lost; what stands beside the way loses nothing and is left out. */
import type { FunnelView } from '@konvergen/contract/chain.ts'
import type { Stage } from '@konvergen/core/chain/follow.ts'
import { STAGE_WORDS, STANDING_WORDS } from '@konvergen/core/chain/words.ts'
import { stackedBars } from '@konvergen/pictures/stacked-bars.ts'
import { toSvgString } from '@konvergen/pictures/svg.ts'
import { ATTENTION, BRAND, CARD, INK, MISSING } from '@konvergen/pictures/tokens.ts'
import type { Picture } from '../analysis/paper-blocks.ts'
import type { MeetingVoice } from './paper-facts.ts'

const DRAWN = [
  { standing: 'sampai', colour: BRAND, ink: CARD },
  { standing: 'tidak-diketahui', colour: MISSING, ink: INK },
  { standing: 'putus', colour: ATTENTION, ink: CARD },
] as const

const WIDTH = 680
const ROW_HEIGHT = 34
const KEY_HEIGHT = 40

export function funnelPicture(
  { stages }: FunnelView,
  unused: readonly Stage[],
  title: string,
  { language, number }: Pick<MeetingVoice, 'language' | 'number'>,
): Picture {
  const shown = stages.filter(({ stage, isAside }) => !isAside && !unused.includes(stage))
  const height = KEY_HEIGHT + ROW_HEIGHT * shown.length
  const told = shown.map(({ stage, ...counts }) => {
    const parts = DRAWN.map(({ standing }) => `${number(counts[standing])} ${STANDING_WORDS[standing][language]}`)
    return `${STAGE_WORDS[stage][language]}: ${parts.join(', ')}`
  })
  const node = stackedBars({
    title,
    language,
    width: WIDTH,
    height,
    palette: 'plain',
    parts: DRAWN.map(({ standing, colour, ink }) => ({ name: STANDING_WORDS[standing][language], colour, ink })),
    rows: shown.map(({ stage, ...counts }) => ({
      name: STAGE_WORDS[stage][language],
      counts: DRAWN.map(({ standing }) => counts[standing]),
    })),
  })
  return { svg: toSvgString(node), width: WIDTH, height, alt: `${title}. ${told.join('. ')}.` }
}
