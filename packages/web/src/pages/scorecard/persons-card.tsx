/** Whom the village follows, group by group; a press opens their months. */
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { ENTRY_HPK, GROUPS } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { nameOf, progressOf, sayStage } from './say-person.ts'
import { sayTally } from './say-score.ts'
import styles from './scorecard.module.css'

interface PersonsCardProps {
  readonly village: VillageAnswer
  readonly onOpen: (id: string) => void
  readonly onAdd: () => void
}

const MONTH_LENGTH = 7

export function PersonsCard({ village, onOpen, onAdd }: PersonsCardProps) {
  const t = useText()
  const groups = (['bumil', 'anak', 'paud'] as const).map((group) => ({
    group,
    people: village.orang.filter(({ kelompok }) => kelompok === group),
  }))
  const gone = village.orang.filter(({ kelompok }) => kelompok === null)
  return (
    <Card title={t(ENTRY_HPK.people)} hint={t(ENTRY_HPK.blankMeans)}>
      {village.boleh.isi && (
        <div className={`${styles['tools']} tanpa-cetak`}>
          <Button look="primary" onClick={onAdd}>
            {t(ENTRY_HPK.add)}
          </Button>
        </div>
      )}
      {groups.map(
        ({ group, people }) =>
          people.length > 0 && (
            <section key={group} aria-label={t(GROUPS[group])}>
              <h3 className={styles['group']}>{`${t(GROUPS[group])} (${people.length})`}</h3>
              <ul className={styles['people']}>
                {people.map((person) => (
                  <PersonLine key={person.id} village={village} person={person} onOpen={onOpen} />
                ))}
              </ul>
            </section>
          ),
      )}
      {gone.length > 0 && (
        <ul className={styles['people']}>
          {gone.map((person) => (
            <PersonLine key={person.id} village={village} person={person} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function PersonLine({ village, person, onOpen }: { village: VillageAnswer; person: VillagePerson; onOpen: (id: string) => void }) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const { all, done } = progressOf(person, village.bulan, today.slice(0, MONTH_LENGTH))
  const isOverdue = Object.values(person.alasan).some(({ code }) => code === 'persalinan-belum-dicatat')
  const place = [person.kepala, person.rt === null ? null : `RT ${person.rt}`].filter((part) => part !== null).join(', ')
  return (
    <li>
      <button type="button" className={styles['person']} onClick={() => onOpen(person.id)}>
        <span>
          <strong>{nameOf(person, { t, say })}</strong>
          <span className={styles['under']}>
            {[sayStage(person, village, { t, say }), place].filter((part) => part !== '').join(' · ')}
          </span>
        </span>
        <span className={styles['marks']}>
          {person.kelompok === null && <Tag tone="outline">{t(ENTRY_HPK.goneTag)}</Tag>}
          {isOverdue && <Tag tone="attention">{t(ENTRY_HPK.overdue)}</Tag>}
          {person.kelompok !== null && !isOverdue && (
            <Tag tone={done === all ? 'good' : 'caution'}>{t(ENTRY_HPK.monthsDone, { n: done, all })}</Tag>
          )}
          {person.vonis !== null && person.jumlah.Y + person.jumlah.T > 0 && (
            <span className={styles['small']}>{sayTally(person.jumlah, { t, say })}</span>
          )}
        </span>
      </button>
    </li>
  )
}
