/** The village's scorecard as it is printed: head block, Y/T/TS of each person, sums by person and by service, PAUD, the village's score, signatures. */
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { addTallies, NO_TALLY, percentOf } from '@konvergen/core/scorecard/count-verdicts.ts'
import { SERVICES } from '@konvergen/core/scorecard/judge-services.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import table from '../../parts/table.module.css'
import { useSay } from '../../text/say.ts'
import { CHOICES, FORM_HPK, GROUPS, SCORE, SEND, SERVICE_NAMES, VERDICT_WORDS } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { HeadFacts } from './head-facts.tsx'
import { nameOf } from './say-person.ts'
import { sayReason, sayTally } from './say-score.ts'
import styles from './scorecard.module.css'

export function ScoreForm({ village }: { village: VillageAnswer }) {
  const t = useText()
  const say = useSay()
  const { hitungan, kirim, desa, periode } = village
  const answer = (value: boolean | null | undefined) => t(value === true ? CHOICES.ya : value === false ? CHOICES.tidak : CHOICES.kosong)
  const { Y, T } = hitungan.jumlah
  return (
    <div className={styles['stack']}>
      <Card title={`${t(SCORE.title)}: ${desa.nama}, ${say.period(periode)}`}>
        <HeadFacts head={hitungan.kepala} />
        <p className={styles['total']}>
          {t(FORM_HPK.total)}: <strong>{sayTally(hitungan.jumlah, { t, say })}</strong>
          {percentOf(hitungan.jumlah) !== null && ` (${say.number(Y)} / ${say.number(Y + T)})`}
        </p>
        <p className={styles['small']}>
          {t(SEND.met)} {answer(kirim?.rembuk)}. {t(SEND.joint)} {answer(kirim?.multipihak)}. {kirim?.catatan}
        </p>
        <p className={styles['small']}>{t(FORM_HPK.key)}</p>
      </Card>
      <Matrix village={village} kind="bumil" />
      <Matrix village={village} kind="anak" />
      <Paud village={village} />
      <div className={`${styles['signs']} hanya-cetak`}>
        <p>{t(FORM_HPK.sign)}</p>
        <p>{t(FORM_HPK.signHead)}</p>
      </div>
    </div>
  )
}

function Matrix({ village, kind }: { village: VillageAnswer; kind: 'bumil' | 'anak' }) {
  const t = useText()
  const say = useSay()
  const people = village.orang.filter(({ kelompok }) => kelompok === kind)
  const services = SERVICES[kind]
  const whole = addTallies(services.map((service) => village.hitungan.layanan[`${kind}:${service}`] ?? NO_TALLY))
  return (
    <Card title={t(GROUPS[kind])}>
      {people.length === 0 ? (
        <p>{t(FORM_HPK.nobody)}</p>
      ) : (
        <section className={table['scroll']} tabIndex={0} aria-label={t(GROUPS[kind])}>
          <table className={`${table['table']} ${styles['matrix']}`}>
            <thead>
              <tr>
                <th scope="col">{t(FORM_HPK.name)}</th>
                {services.map((service) => (
                  <th key={service} scope="col">
                    {t(SERVICE_NAMES[`${kind}:${service}` as keyof typeof SERVICE_NAMES])}
                  </th>
                ))}
                <th scope="col">{t(FORM_HPK.personScore)}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">{nameOf(person, { t, say })}</th>
                  {services.map((service) => (
                    <Cell key={service} person={person} service={service} />
                  ))}
                  <td>{sayTally(person.jumlah, { t, say })}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t(FORM_HPK.byService)}</th>
                {services.map((service) => {
                  const tally = village.hitungan.layanan[`${kind}:${service}`] ?? NO_TALLY
                  return (
                    <td key={service}>
                      {tally.Y + tally.T === 0 ? '' : `${sayTally(tally, { t, say })} (${tally.Y}/${tally.Y + tally.T})`}
                    </td>
                  )
                })}
                <td>{sayTally(whole, { t, say })}</td>
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </Card>
  )
}

function Cell({ person, service }: { person: VillagePerson; service: string }) {
  const t = useText()
  const say = useSay()
  const verdict = person.vonis?.[service] ?? null
  const words = `${t(VERDICT_WORDS[verdict ?? 'kosong'])}: ${sayReason(person.alasan[service], { t, say })}`
  return (
    <td className={styles[`v-${verdict ?? 'kosong'}`]} title={words}>
      <span aria-hidden="true">{verdict ?? '·'}</span>
      <span className="hanya-pembaca">{words}</span>
    </td>
  )
}

function Paud({ village }: { village: VillageAnswer }) {
  const t = useText()
  const say = useSay()
  const rows = village.hitungan.paud
  if (rows.every(({ seharusnya, kosong }) => seharusnya + kosong === 0)) return null
  const heads = [FORM_HPK.month, FORM_HPK.paudCame, FORM_HPK.paudExpected, FORM_HPK.paudBlank, FORM_HPK.share].map((head) => t(head))
  return (
    <Card title={t(GROUPS.paud)}>
      <SmallTable
        label={t(GROUPS.paud)}
        heads={heads}
        rows={rows.map(({ bulan, datang, seharusnya, kosong }) => [
          say.period(bulan),
          say.number(datang),
          say.number(seharusnya),
          say.number(kosong),
          sayTally({ ...NO_TALLY, Y: datang, T: seharusnya - datang }, { t, say }),
        ])}
      />
    </Card>
  )
}
