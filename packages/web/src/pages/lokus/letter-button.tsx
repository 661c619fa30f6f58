/** Opens the words of the decree, to be changed, and its number to be recorded. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { lokusLetterQuery } from '../../app/lokus-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useText } from '../../text/text.ts'
import { LetterForm } from './letter-form.tsx'

export function LetterButton({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const letter = useQuery({ ...lokusLetterQuery(kab, id), enabled: isOpen })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(LOKUS_YEARS.letter)}</Button>
      {isOpen && (
        <Drawer title={t(LOKUS_YEARS.letter)} onClose={() => setOpen(false)}>
          {letter.isError && <ProblemNote problem={letter.error} />}
          {letter.isPending && <Skeleton heights={[300]} />}
          {letter.data !== undefined && <LetterForm kab={kab} id={id} letter={letter.data} onDone={() => setOpen(false)} />}
        </Drawer>
      )}
    </>
  )
}
