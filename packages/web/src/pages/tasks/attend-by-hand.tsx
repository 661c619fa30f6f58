/** Writes somebody down who has no phone. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'
import { useMeetingActs } from './use-meeting-acts.ts'

const NOBODY = { nama: '', instansi: '' }

export function ByHand({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const { add } = useMeetingActs(kab, id)
  const [who, setWho] = useState(NOBODY)
  return (
    <form
      className={`${styles['form']} tanpa-cetak`}
      onSubmit={(event) => {
        event.preventDefault()
        if (who.nama.trim().length > 1) add.mutate(who, { onSuccess: () => setWho(NOBODY) })
      }}
    >
      <div className={styles['fields']}>
        <TextField
          label={t(MEETINGS.nama)}
          autoComplete="off"
          maxLength={120}
          value={who.nama}
          onChange={({ target }) => setWho({ ...who, nama: target.value })}
        />
        <TextField
          label={t(MEETINGS.instansi)}
          autoComplete="off"
          maxLength={160}
          value={who.instansi}
          onChange={({ target }) => setWho({ ...who, instansi: target.value })}
        />
      </div>
      {add.isError && <ProblemNote problem={add.error} />}
      <div>
        <Button type="submit" disabled={add.isPending}>
          {t(MEETINGS.add)}
        </Button>
      </div>
    </form>
  )
}
