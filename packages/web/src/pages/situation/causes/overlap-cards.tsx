/** What comes together: in families at risk, and in stunted children, of whom the factors can be chosen. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { CAUSES_OF_CHILD, type CauseOfChild } from '@konvergen/core/situation/causes/risk-factors.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../../app/may.ts'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/states.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { OverlapChart, type OverlapsOfCauses } from './overlap-chart.tsx'
import { sayCause, sayTogether } from './say-causes.ts'
import type { CausesChange } from './use-causes-change.ts'

function useTitle(overlaps: OverlapsOfCauses, isOfChildren: boolean): string {
  const t = useText()
  const say = useSay()
  const [most] = overlaps.combinations
  if (most === undefined) return t(isOfChildren ? CAUSES_TEXT.overlapChildren : CAUSES_TEXT.overlapFamilies)
  const values = { gabungan: sayTogether(most.causes, { t }), n: say.number(most.n) }
  if (isOfChildren) return t(CAUSES_TEXT.overlapChildrenMost, values)
  return t(most.causes.length > 1 ? CAUSES_TEXT.overlapFamiliesMost : CAUSES_TEXT.overlapFamiliesOne, values)
}

export function FamilyOverlapCard({ causes: { tumpangKeluarga } }: { readonly causes: CausesAnswer }) {
  const t = useText()
  const title = useTitle(tumpangKeluarga, false)
  return (
    <Card title={t(CAUSES_TEXT.overlapFamilies)}>
      <OverlapChart title={title} unit={t(CAUSES_TEXT.familiesUnit)} overlaps={tumpangKeluarga} list="krs" fileName="faktor-keluarga" />
    </Card>
  )
}

interface ChildOverlapCardProps {
  readonly kab: string
  readonly causes: CausesAnswer
  readonly onChange: CausesChange
}

export function ChildOverlapCard({ kab, causes: { tumpangAnak, tautan, anak }, onChange }: ChildOverlapCardProps) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const title = useTitle(tumpangAnak, true)
  const { sets, combinations, none } = tumpangAnak
  const isEmpty = combinations.length === 0 && none === 0
  const chosen = sets.map(({ cause }) => cause)
  return (
    <Card title={t(CAUSES_TEXT.overlapChildren)}>
      <FactorChoice chosen={chosen} onChange={onChange} />
      {isEmpty ? (
        <Empty
          title={t(CAUSES_TEXT.noneLinked)}
          acts={
            may('kin.read', kab) ? (
              <Link to="/k/$kab/tautan" params={{ kab }}>
                {t(CAUSES_TEXT.toLinks)}
              </Link>
            ) : undefined
          }
        >
          <p>{t(CAUSES_TEXT.noneLinkedBody, { n: say.number(tautan.having), d: say.number(anak.stunting) })}</p>
        </Empty>
      ) : (
        <OverlapChart
          title={title}
          unit={t(CAUSES_TEXT.childrenUnit)}
          overlaps={tumpangAnak}
          list="stunting"
          fileName="faktor-anak-stunting"
        />
      )}
    </Card>
  )
}

function FactorChoice({ chosen, onChange }: { readonly chosen: readonly CauseOfChild[]; readonly onChange: CausesChange }) {
  const t = useText()
  const toggle = (cause: CauseOfChild) => {
    const next = CAUSES_OF_CHILD.filter((one) => chosen.includes(one) !== (one === cause))
    if (next.length > 0) onChange({ faktor: next.join() })
  }
  return (
    <fieldset className={`${styles['factors']} tanpa-cetak`}>
      <legend>{t(CAUSES_TEXT.factors)}</legend>
      {CAUSES_OF_CHILD.map((cause) => (
        <label key={cause} className={styles['check']}>
          <input type="checkbox" checked={chosen.includes(cause)} onChange={() => toggle(cause)} />
          {sayCause(cause, { t })}
        </label>
      ))}
    </fieldset>
  )
}
