/** What has changed from one version to another: either side, villages that entered and left, numbers with why, and the ground of both. */
import type { ComparedAnswer } from '@konvergen/contract/analyses.ts'
import { sayWay } from '@konvergen/core/lokus/say-way.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../parts/card.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { ChangeTable } from './change-table.tsx'
import { GroundTable } from './ground-table.tsx'
import styles from './versions.module.css'

const SHOWN = 200

export function ComparedView({ kab, data }: { kab: string; data: ComparedAnswer }) {
  const t = useText()
  const say = useSay()
  const { dari, ke, usulan, perubahan, dasar, namaIndikator } = data
  const numbers = perubahan.filter(({ kind }) => kind !== 'lokus')
  return (
    <div className={styles['stack']}>
      <Card title={t(ANALYSES.bothSides)}>
        <div className={styles['sides']}>
          <Side kab={kab} side={dari} />
          <Side kab={kab} side={ke} />
        </div>
      </Card>
      {ke.analisis.tingkat === 'kab' && (
        <Card title={t(ANALYSES.proposal)}>
          <div className={styles['sides']}>
            <Villages title={t(ANALYSES.entered)} villages={usulan.masuk} />
            <Villages title={t(ANALYSES.left)} villages={usulan.keluar} />
          </div>
        </Card>
      )}
      <Card title={t(ANALYSES.changedFigures)}>
        <p>{numbers.length === 0 ? t(ANALYSES.noDifferences) : t(ANALYSES.changedBetween, { n: say.number(numbers.length) })}</p>
        {numbers.length > SHOWN && <p>{t(ANALYSES.shownOf, { n: say.number(SHOWN) })}</p>}
        {numbers.length > 0 && <ChangeTable label={t(ANALYSES.changedFigures)} changes={numbers.slice(0, SHOWN)} names={namaIndikator} />}
      </Card>
      <Card title={t(ANALYSES.otherGround)}>
        {dasar.length === 0 ? <p>{t(ANALYSES.sameGround)}</p> : <GroundTable changes={dasar} names={namaIndikator} />}
      </Card>
    </div>
  )
}

function Side({ kab, side: { analisis, sampai, program, parameters, way } }: { kab: string; side: ComparedAnswer['dari'] }) {
  const t = useText()
  const say = useSay()
  const { id, nama, tahun, versi, tingkat } = analisis
  return (
    <section>
      <h3>
        <Link to="/k/$kab/analisis/$id" params={{ kab, id }}>
          {t(ANALYSES.title, { nama, tahun: String(tahun), n: versi })}
        </Link>
      </h3>
      <ul className={styles['way']}>
        <li>{t(ANALYSES.fixedNote, { moment: say.moment(sampai), program })}</li>
        <li>{t(ANALYSES.periods, { recap: say.period(parameters.recap), krs: say.period(parameters.krs) })}</li>
        {tingkat === 'kab' && sayWay(way, parameters.k, say.language).map((sentence) => <li key={sentence}>{sentence}</li>)}
      </ul>
    </section>
  )
}

function Villages({ title, villages }: { title: string; villages: ComparedAnswer['usulan']['masuk'] }) {
  const t = useText()
  return (
    <section>
      <h3>{title}</h3>
      {villages.length === 0 ? (
        <p>{t(ANALYSES.noVillage)}</p>
      ) : (
        <ul>
          {villages.map(({ kode, nama }) => (
            <li key={kode}>
              {nama} <span className={styles['small']}>{kode}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
