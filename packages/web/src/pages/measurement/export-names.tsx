/** The list as it is filtered, with names: for what, and then the file. */
import { exportChildren } from '@konvergen/contract/child-identity.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ChildrenSearch } from '../../app/measurement-search.ts'
import { present } from '../../app/read-search.ts'
import { takeFile } from '../../app/take-file.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { PurposeChoice } from '../../parts/purpose-choice.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'

interface ExportNamesProps {
  readonly kab: string
  readonly search: ChildrenSearch
  readonly total: number
}

export function ExportNames({ kab, search: { desa, posyandu, masalah }, total }: ExportNamesProps) {
  const t = useText()
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [purpose, setPurpose] = useState<PurposeName | null>(null)
  const [isAsked, setAsked] = useState(false)
  const take = useMutation({
    mutationFn: (tujuan: PurposeName) =>
      takeFile(exportChildren, { params: { kab }, body: { tujuan, ...present({ desa, posyandu, masalah }), bahasa: say.language } }),
    gcTime: 0,
    onSuccess: () => setOpen(false),
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(SUBJECT.take)}</Button>
      {isOpen && (
        <Drawer title={t(SUBJECT.takeTitle)} onClose={() => setOpen(false)}>
          <p className={styles['small']}>{t(SUBJECT.takeBody, { n: say.number(total) })}</p>
          <form
            className={styles['reveal']}
            onSubmit={(event) => {
              event.preventDefault()
              setAsked(true)
              if (purpose !== null && !take.isPending) take.mutate(purpose)
            }}
          >
            <PurposeChoice value={purpose} wrong={isAsked && purpose === null ? t(SUBJECT.chooseFirst) : undefined} onChange={setPurpose} />
            {take.isError && <ProblemNote problem={take.error} />}
            <Button look="primary" type="submit" disabled={take.isPending}>
              {t(take.isPending ? SUBJECT.taking : SUBJECT.takeNow)}
            </Button>
          </form>
        </Drawer>
      )}
    </>
  )
}
