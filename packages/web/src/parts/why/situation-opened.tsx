/** A figure of the situation opened: formula, file and who applied it, villages, cells. */
import type { WhyAnswer } from '@konvergen/contract/why.ts'
import { Link } from '@tanstack/react-router'
import { FIGURE_TEXT } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { Note } from '../states.tsx'
import type { AskedSituation } from './asked.ts'
import styles from './why.module.css'
import { WhyAreas } from './why-areas.tsx'
import { WhyCells } from './why-cells.tsx'
import { WhyFacts } from './why-facts.tsx'
import { WhyFiles } from './why-files.tsx'

interface SituationOpenedProps {
  readonly kab: string
  readonly asked: AskedSituation
  readonly why: WhyAnswer
  /** Opens a village in its place; undefined = each leads to its page. */
  readonly onVillage: ((kode: string) => void) | undefined
}

export function SituationOpened({ kab, asked, why, onVillage }: SituationOpenedProps) {
  const t = useText()
  const say = useSay()
  const { angka, bagian, berkas, anak, sel, tanpaDesa, program, potongan } = why
  const left = angka.villagesAll - angka.villagesWith
  const { recap, krs, sumber } = asked
  const search = { ...(recap !== undefined && { recap }), ...(krs !== undefined && { krs }), ...(sumber !== undefined && { sumber }) }
  return (
    <>
      <WhyFacts
        facts={[
          ...(asked.recorded === undefined ? [] : [[t(WHY.recorded), asked.recorded] as const]),
          [t(WHY.formula), t(FIGURE_TEXT[asked.ukuran].formula)],
          [t(WHY.numerator), say.number(angka.numerator)],
          [t(WHY.denominator), say.number(angka.denominator)],
          [t(WHY.source), angka.source],
          [t(WHY.period), say.period(angka.period)],
          [t(WHY.coverage), t(SITUATION.coverage, { n: say.number(angka.villagesWith), d: say.number(angka.villagesAll) })],
          [t(WHY.program), t(WHY.programOf, { versi: program })],
          ...(potongan === null ? [] : [[t(WHY.cut), t(WHY.cutOf, { moment: say.moment(potongan.sampai) })] as const]),
        ]}
      />
      {potongan?.anakDiganti === true && <Note tone="attention" title={t(WHY.replaced, { bulan: say.period(anak) })} />}
      {left > 0 && <p className={styles['left']}>{t(WHY.left, { n: say.number(left) })}</p>}
      {tanpaDesa.length > 0 && <p className={styles['left']}>{t(WHY.unplaced, { names: tanpaDesa.join(', ') })}</p>}
      <WhyFiles kab={kab} files={berkas} month={anak} desa={bagian.length === 0 ? why.wilayah.kode : undefined} />
      {sel.length > 0 && <WhyCells cells={sel} />}
      {bagian.length > 0 && (
        <WhyAreas
          areas={bagian.map(({ kode, nama, angka: own }) => ({
            kode,
            name:
              onVillage === undefined ? (
                <Link to="/k/$kab/desa/$desa" params={{ kab, desa: kode }} search={search}>
                  {nama}
                </Link>
              ) : (
                <button type="button" className={styles['village']} onClick={() => onVillage(kode)}>
                  {nama}
                </button>
              ),
            numerator: own.numerator,
            denominator: own.denominator,
            said: say.figure(own),
          }))}
        />
      )}
    </>
  )
}
