/** What an office is and was called, and the way to a new name that leaves the old one where it was. */
import type { OfficeSchema, renameOffice } from '@konvergen/contract/opd.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { OPD } from '../../text/opd.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './opd-page.module.css'
import { sayTime } from './say-time.ts'

interface NamesPartProps {
  readonly office: OfficeSchema
  readonly mayWrite: boolean
  readonly isBusy: boolean
  readonly onRename: (body: BodyOf<typeof renameOffice>, done: () => void) => void
}

const EMPTY = { nama: '', singkatan: '', dasar: '' }

export function NamesPart({ office, mayWrite, isBusy, onRename }: NamesPartProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState({ ...EMPTY, berlaku: today })
  const [isTried, setTried] = useState(false)
  const { nama, singkatan, dasar, berlaku } = draft
  const close = () => {
    setOpen(false)
    setTried(false)
    setDraft({ ...EMPTY, berlaku: today })
  }
  return (
    <div className={styles['part']}>
      <h3>{t(OPD.names)}</h3>
      {office.names.toReversed().map((name) => (
        <div key={`${name.nama} ${name.from}`} className={styles['line']}>
          <p>
            {name.nama}
            {name.singkatan !== null && ` (${name.singkatan})`}
            <small>
              {sayTime(name, t, say)}
              {name.dasar !== null && ` · ${name.dasar}`}
            </small>
          </p>
        </div>
      ))}
      {mayWrite && !isOpen && (
        <div>
          <Button onClick={() => setOpen(true)}>{t(OPD.rename)}</Button>
        </div>
      )}
      {isOpen && (
        <form
          className={styles['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            setTried(true)
            if (nama.trim() === '' || berlaku === '' || isBusy) return
            const more = { ...(singkatan.trim() === '' ? {} : { singkatan }), ...(dasar.trim() === '' ? {} : { dasar }) }
            onRename({ nama, berlaku, ...more }, close)
          }}
        >
          <p className={styles['small']}>{t(OPD.renameHint)}</p>
          <TextField
            label={t(OPD.newName)}
            value={nama}
            maxLength={160}
            wrong={isTried && nama.trim() === '' ? t(OPD.nameNone) : undefined}
            onChange={(event) => setDraft({ ...draft, nama: event.target.value })}
          />
          <div className={styles['fields']}>
            <TextField
              label={t(OPD.newShort)}
              value={singkatan}
              maxLength={40}
              onChange={(event) => setDraft({ ...draft, singkatan: event.target.value })}
            />
            <TextField
              label={t(OPD.since)}
              type="date"
              value={berlaku}
              onChange={(event) => setDraft({ ...draft, berlaku: event.target.value })}
            />
          </div>
          <TextField
            label={t(OPD.basis)}
            value={dasar}
            maxLength={200}
            onChange={(event) => setDraft({ ...draft, dasar: event.target.value })}
          />
          <div className={styles['acts']}>
            <Button type="submit" look="primary" disabled={isBusy}>
              {t(OPD.save)}
            </Button>
            <Button onClick={close}>{t(SHELL.cancel)}</Button>
          </div>
        </form>
      )}
    </div>
  )
}
