/** The chain as lines: its funnels, what is left out, prevalence beside it, and of which moment it is. */
import type { ChainAnswer, FunnelView } from '@konvergen/contract/chain.ts'
import { STANDINGS } from '@konvergen/core/chain/follow.ts'
import { sayMoment, sayUnused } from '@konvergen/core/chain/quote-chain.ts'
import { sayDistrict } from '@konvergen/core/chain/say-prevalence.ts'
import { ROOT_WORDS, STAGE_WORDS, STANDING_WORDS } from '@konvergen/core/chain/words.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'

function sayFunnel({ root, all, stages }: FunnelView, unused: ChainAnswer['unused'], language: Language): string[] {
  const n = (count: number): string => sayNumber(count, language)
  return [
    `${ROOT_WORDS[root][language]}: ${n(all)}`,
    ...stages
      .filter(({ stage }) => !unused.includes(stage))
      .map(({ stage, ...counts }) => {
        const told = STANDINGS.map((standing) => `${n(counts[standing])} ${STANDING_WORDS[standing][language]}`)
        return `  ${STAGE_WORDS[stage][language]}: ${told.join(', ')}`
      }),
  ]
}

export function sayChain(chain: ChainAnswer, language: Language): string[] {
  return [
    ...chain.funnels.flatMap((funnel) => sayFunnel(funnel, chain.unused, language)),
    ...sayUnused(chain.unused).map((said) => said[language]),
    ...sayDistrict(chain.prevalence, language),
    sayMoment(chain)[language],
  ]
}
