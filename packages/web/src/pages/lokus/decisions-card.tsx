/** The decisions, the latest first: basis, villages with written reasons, decree, and whether it still stands. */
import type { DecisionSchema } from '@konvergen/contract/lokus-years.ts'
import { useMay } from '../../app/may.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import { DecidedVillage } from './decided-village.tsx'
import { decisionKind } from './decision-kind.ts'
import { LetterButton } from './letter-button.tsx'
import { WithdrawButton } from './withdraw-button.tsx'

export function DecisionsCard({ kab, decisions }: { kab: string; decisions: readonly DecisionSchema[] }) {
  const t = useText()
  return (
    <Card title={t(LOKUS_YEARS.decisions)}>
      {decisions.map((decision) => (
        <Decision key={decision.id} kab={kab} decision={decision} />
      ))}
    </Card>
  )
}

function Decision({ kab, decision }: { kab: string; decision: DecisionSchema }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { id, jenis, tahun, dasar, tanggal, cara, recap, desa, oleh, sk, dicabut } = decision
  const file = (ending: string) => `/api/districts/${kab}/lokus/keputusan/${id}/sk.${ending}`
  const mayDecide = may('lokus.decide', kab) && dicabut === null
  return (
    <article className={`${styles['decision']} ${dicabut === null ? '' : styles['struck']}`}>
      <h3>{t(LOKUS_YEARS.decisionHead, { kind: t(decisionKind(jenis)), year: String(tahun), n: desa.length })}</h3>
      <p>{t(LOKUS_YEARS.decisionBy, { basis: dasar, day: say.day(tanggal), who: oleh })}</p>
      <p className={styles['small']}>
        {cara === null ? t(LOKUS_YEARS.byHand) : t(LOKUS_YEARS.byMethod, { nama: cara.nama, n: cara.versi, period: say.period(recap) })}{' '}
        {sk === null ? t(LOKUS_YEARS.draft) : t(LOKUS_YEARS.number, { nomor: sk.nomor, day: say.day(sk.tanggal) })}
      </p>
      {dicabut !== null && <p>{t(LOKUS_YEARS.withdrawn, { who: dicabut.oleh, reason: dicabut.alasan })}</p>}
      <details>
        <summary>{t(LOKUS_YEARS.reasons)}</summary>
        <ul>
          {desa.map((village) => (
            <DecidedVillage key={village.kode} kab={kab} decision={decision} village={village} />
          ))}
        </ul>
      </details>
      {may('lokus.read', kab) && (
        <div className={`${styles['acts']} tanpa-cetak`}>
          <ButtonLink href={file('docx')} download>
            {t(LOKUS_YEARS.docx)}
          </ButtonLink>
          <ButtonLink href={file('pdf')} download>
            {t(LOKUS_YEARS.pdf)}
          </ButtonLink>
          {mayDecide && sk === null && <LetterButton kab={kab} id={id} />}
          {mayDecide && <WithdrawButton kab={kab} id={id} />}
        </div>
      )}
    </article>
  )
}
