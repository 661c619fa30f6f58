/** One clause as it is thrown on the wall. */

import type { ClauseView } from '@konvergen/contract/rembuk.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { sayVolume, sayWay } from './rembuk-words.ts'
import styles from './screen.module.css'

export function ScreenClause({ clause }: { clause: ClauseView }) {
  const t = useText()
  const say = useSay()
  const { no, isi, namaPemilik, tenggat, indikator, rupiah, putusan, keberatan, perluDiputusLagi } = clause
  const volume = sayVolume(clause, say.language)
  const facts = [
    [REMBUK.owners, namaPemilik.join(', ') || t(REMBUK.noOwner)],
    [REMBUK.due, tenggat === null ? t(REMBUK.noDue) : say.day(tenggat)],
    ...(indikator === null ? [] : [[REMBUK.indicator, indikator] as const]),
    ...(volume === null ? [] : [[REMBUK.volume, volume] as const]),
    ...(rupiah === null ? [] : [[REMBUK.rupiah, `Rp ${sayRupiah(rupiah, say.language)}`] as const]),
  ] as const
  return (
    <article className={styles['clause']} aria-live="polite">
      <h2 className={styles['number']}>{t(REMBUK.clauseNo, { n: no })}</h2>
      <p className={styles['words']}>{isi}</p>
      <div className={styles['facts']}>
        {facts.map(([name, value]) => (
          <span key={name.id}>
            {t(name)}: <strong>{value}</strong>
          </span>
        ))}
      </div>
      {keberatan.length > 0 && (
        <ul className={styles['objections']}>
          {keberatan.map(({ lembaga, isi: said }) => (
            <li key={`${lembaga} ${said}`}>{t(REMBUK.objection, { lembaga, isi: said })}</li>
          ))}
        </ul>
      )}
      <p className={styles['result']}>
        {putusan === null
          ? t(perluDiputusLagi ? REMBUK.decideAgain : REMBUK.undecided)
          : `${t(REMBUK[putusan.hasil])} · ${sayWay(putusan, t)}`}
      </p>
    </article>
  )
}
