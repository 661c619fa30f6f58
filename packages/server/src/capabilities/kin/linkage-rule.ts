/**
 * Whether linkage runs by itself after a list was applied: the district's own choice.
 */
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { insertLinkageRule, runsByItself } from './rule-store.ts'

const said = (byItself: boolean): string => (byItself ? 'otomatis' : 'tangan')

export async function setLinkageRule(
  ctx: DistrictContext,
  { sendiri }: BodyOf<typeof contract.setLinkageRule>,
): Promise<AnswerOf<typeof contract.setLinkageRule>> {
  const before = await runsByItself(ctx)
  if (before === sendiri) {
    tellNothing(ctx)
    return { done: true }
  }
  await insertLinkageRule(ctx, sendiri)
  writeTrail(ctx, { kab: ctx.kab, act: 'kin.rule', subject: ctx.kab, detail: changesOf({ cara: said(before) }, { cara: said(sendiri) }) })
  return { done: true }
}
