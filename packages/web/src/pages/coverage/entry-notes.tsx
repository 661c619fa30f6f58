/** What has to be known before anything is typed: for whom one enters, what was given back, whether the period is open. */
import type { FormAnswer } from '@konvergen/contract/coverage.ts'
import { Note } from '../../parts/states.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'

export function EntryNotes({ form: { keadaan, lembaga, boleh } }: { form: FormAnswer }) {
  const t = useText()
  return (
    <>
      {keadaan === null && (
        <Note tone="caution" title={t(ENTRY.notOpen)}>
          <p>{t(ENTRY.notOpenBody)}</p>
        </Note>
      )}
      {keadaan === 'terkunci' && (
        <Note tone="caution" title={t(ENTRY.locked)}>
          <p>{t(ENTRY.lockedBody)}</p>
        </Note>
      )}
      {boleh.atasNama && (
        <Note tone="caution" title={t(ENTRY.onBehalf, { nama: lembaga.nama ?? t(ENTRY.secretariat) })}>
          <p>{t(ENTRY.onBehalfBody)}</p>
        </Note>
      )}
      {lembaga.keadaan === 'dikembalikan' && (
        <Note tone="caution" title={t(ENTRY.givenBack)}>
          {lembaga.catatan !== null && <p>{lembaga.catatan}</p>}
        </Note>
      )}
    </>
  )
}
