/** The families of the village with what was found of each; searched on the device, so that no name goes anywhere. */

import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import type { KeptVillage } from '../../offline/kept-work.ts'
import type { SeenFamily } from '../../offline/outbox.ts'
import { Button, Segmented, Tag, TextField } from './furniture.ts'
import { familyName, familyPlace, matches } from './say-family.ts'
import styles from './village.module.css'
import { FINDING_WORDS, OUTCOME_WORDS, useSay, useText, VILLAGE } from './words.ts'

/** A cheap phone draws so many rows at once; the rest comes when it is asked for. */
const AT_ONCE = 60

type Shown = 'semua' | 'belum' | 'sudah'

interface FamilyListProps {
  readonly list: readonly SeenFamily[]
  readonly village: KeptVillage
  readonly onOpen: (id: string) => void
  /** null: the village takes no more. */
  readonly onAdd: (() => void) | null
}

export function FamilyList({ list, village: { ronde }, onOpen, onAdd }: FamilyListProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const [asked, setAsked] = useState('')
  const [shown, setShown] = useState<Shown>('semua')
  const [most, setMost] = useState(AT_ONCE)
  const left = list.filter(({ temuan }) => temuan === null).length
  const found = list.filter(
    (family) =>
      (shown === 'semua' || (family.temuan === null) === (shown === 'belum')) && (asked.trim() === '' || matches(family, asked.trim())),
  )
  const day = say.day(ronde.tenggat)
  return (
    <>
      <p className={styles['lead']}>
        <strong>
          {left === 0
            ? t(VILLAGE.leadDone, { all: say.number(list.length) })
            : t(VILLAGE.lead, { done: say.number(list.length - left), all: say.number(list.length), left: say.number(left) })}
        </strong>{' '}
        {t(ronde.tenggat < today ? VILLAGE.late : VILLAGE.deadline, { day })}
      </p>
      <div className={styles['tools']}>
        <TextField
          type="search"
          label={t(VILLAGE.find)}
          value={asked}
          autoComplete="off"
          onChange={(event) => setAsked(event.target.value)}
        />
        <Segmented<Shown>
          label={t(VILLAGE.show)}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'semua', label: t(VILLAGE.all) },
            { value: 'belum', label: `${t(VILLAGE.open)} ${say.number(left)}` },
            { value: 'sudah', label: `${t(VILLAGE.done)} ${say.number(list.length - left)}` },
          ]}
        />
        {onAdd !== null && <Button onClick={onAdd}>{t(VILLAGE.add)}</Button>}
      </div>
      {found.length === 0 && <p>{t(VILLAGE.none)}</p>}
      <ul className={styles['list']}>
        {found.slice(0, most).map((family) => (
          <li key={family.id}>
            <button type="button" className={styles['row']} onClick={() => onOpen(family.id)}>
              <span className={styles['name']}>{familyName(family, t)}</span>
              <span className={styles['under']}>
                {[family.nomor === null ? null : t(VILLAGE.row, { n: family.nomor }), familyPlace(family, t)]
                  .filter((part) => part !== null && part !== '')
                  .join(' · ')}
              </span>
              <Standing family={family} />
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <Button onClick={() => setMost(most + AT_ONCE)}>{`+ ${say.number(found.length - most)}`}</Button>}
    </>
  )
}

function Standing({ family }: { family: SeenFamily }) {
  const t = useText()
  const { temuan, hasil, belumTerkirim, pindahMasuk, ditambahkan } = family
  const said = temuan === null ? t(OUTCOME_WORDS.belum) : t(temuan === 'ada' ? OUTCOME_WORDS[hasil] : FINDING_WORDS[temuan]).toLowerCase()
  return (
    <span className={styles['tags']}>
      <Tag tone={temuan === null ? 'outline' : temuan === 'ada' ? 'good' : 'plain'}>{said}</Tag>
      {pindahMasuk && <Tag>{t(VILLAGE.movedIn)}</Tag>}
      {ditambahkan && <Tag>{t(VILLAGE.added)}</Tag>}
      {belumTerkirim?.keadaan === 'tunggu' && <Tag tone="caution">{t(VILLAGE.unsentTag)}</Tag>}
      {belumTerkirim?.keadaan === 'bentrok' && <Tag tone="attention">{t(VILLAGE.clashTag)}</Tag>}
      {belumTerkirim?.keadaan === 'ditolak' && <Tag tone="attention">{t(VILLAGE.refusedTag)}</Tag>}
    </span>
  )
}
