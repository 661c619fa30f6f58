/** A criterion that is no figure of the situation opened: services, families and cells, the row of the access index, or the estimate with what was counted. */
import type { LokusWhyAnswer } from '@konvergen/contract/lokus-why.ts'
import type { CriterionKey } from '@konvergen/core/lokus/method.ts'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { AskFurther } from './ask-further.tsx'
import { type Asked, type AskedScore, askedOfCriterion } from './asked.ts'
import { GapServices } from './gap-services.tsx'
import styles from './why.module.css'
import { WhyCells } from './why-cells.tsx'
import { WhyFacts } from './why-facts.tsx'
import { WhyFiles } from './why-files.tsx'

interface CriterionOpenedProps {
  readonly kab: string
  readonly asked: AskedScore & { readonly kriteria: CriterionKey }
  readonly why: LokusWhyAnswer
  readonly onAsk: (asked: Asked) => void
}

export function CriterionOpened(props: CriterionOpenedProps) {
  const { kab, why, asked } = props
  switch (asked.kriteria) {
    case 'kesenjangan':
      return <GapServices kab={kab} desa={why.wilayah.kode} services={why.layanan} />
    case 'kesejahteraan':
      return <Welfare {...props} />
    case 'akses':
      return <Access {...props} />
    default:
      return <Estimated {...props} />
  }
}

function Welfare({ kab, why: { kesejahteraan, wilayah } }: CriterionOpenedProps) {
  const t = useText()
  const say = useSay()
  if (kesejahteraan === null) return <p>{t(WHY.noFile)}</p>
  const { pembilang, penyebut, sel, berkas } = kesejahteraan
  return (
    <>
      <WhyFacts
        facts={[
          [t(WHY.formula), t(WHY.welfareFormula)],
          [t(WHY.numerator), say.number(pembilang)],
          [t(WHY.denominator), say.number(penyebut)],
        ]}
      />
      <WhyFiles kab={kab} files={berkas === null ? [] : [berkas]} month={null} desa={wilayah.kode} />
      {sel.length > 0 && <WhyCells cells={sel} />}
    </>
  )
}

function Access({ kab, why: { akses, wilayah } }: CriterionOpenedProps) {
  const t = useText()
  const say = useSay()
  if (akses === null) return <p>{t(WHY.noFile)}</p>
  const { iks, baris, berkas } = akses
  return (
    <>
      <WhyFacts
        facts={[
          [t(WHY.formula), t(WHY.accessFormula)],
          [t(WHY.value), say.number(iks, 3)],
          [t(WHY.period), say.period(berkas.periode)],
          [t(WHY.place), t(WHY.fileRow, { row: say.number(baris) })],
        ]}
      />
      <WhyFiles kab={kab} files={[berkas]} month={null} desa={wilayah.kode} />
    </>
  )
}

function Estimated({ asked, onAsk, why: { prevalensi, wilayah } }: CriterionOpenedProps) {
  const t = useText()
  const say = useSay()
  if (prevalensi === null) return <p>{t(WHY.noFile)}</p>
  const { taksiran, percent, low, high } = prevalensi
  return (
    <>
      <p className={styles['file']}>
        {t(WHY.estimated, { name: t(CHOICE[taksiran]), percent: say.percent(percent), range: say.range(low, high) })}
      </p>
      <p className={styles['file']}>
        <AskFurther onAsk={() => onAsk(askedOfCriterion('prevalensi', wilayah.kode, asked.question, false))} name={wilayah.nama}>
          {t(WHY.asCounted)}
        </AskFurther>
      </p>
    </>
  )
}
