/** How an activity stands up to the quarter: physical and money, each with its light and what it reached of the plan. */
import type { GridRow, StandingAnswer } from '@konvergen/contract/realisation.ts'
import { Tag } from '../../parts/tags.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { LIGHT_LOOKS, sayLight } from './say-realisation.ts'

export function RowSides({ row }: { readonly row: Pick<GridRow, 'standing'> }) {
  const t = useText()
  return (
    <span className={styles['side']}>
      <Side name={t(REALISATION.physical)} side={row.standing.physical} />
      <Side name={t(REALISATION.money)} side={row.standing.money} />
    </span>
  )
}

function Side({ name, side }: { readonly name: string; readonly side: StandingAnswer['physical'] }) {
  const t = useText()
  const say = useSay()
  const { tone, sign } = LIGHT_LOOKS[side.light]
  return (
    <Tag tone={tone} sign={sign}>
      {`${name}: ${sayLight(side, { t, say })}`}
    </Tag>
  )
}
