/** Draws weights and figures beside the page, in portions, so that progress can be said and whoever does not want to wait can stop. */
import { type Question, sayAcceptability, startQuestion, type VillageAcceptability } from '@konvergen/core/lokus/acceptability.ts'
import { DRAWS } from './draws.ts'

const PORTION = 250

export type SmaaMessage =
  | { readonly kind: 'kemajuan'; readonly draws: number }
  | { readonly kind: 'hasil'; readonly villages: readonly VillageAcceptability[]; readonly before: Float32Array }

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const run = startQuestion(data)
  for (let draws = PORTION; draws <= DRAWS; draws += PORTION) {
    run.advance(PORTION)
    self.postMessage({ kind: 'kemajuan', draws } satisfies SmaaMessage)
  }
  const result = run.result()
  const count = data.shares.length
  const before = Float32Array.from({ length: count * count }, (_, at) => result.before(Math.floor(at / count), at % count))
  self.postMessage({ kind: 'hasil', villages: sayAcceptability(result), before } satisfies SmaaMessage)
})
