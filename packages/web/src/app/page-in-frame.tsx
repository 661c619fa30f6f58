/** The page that the address names, or, where the role does not open it, why not; over it sign-in, once the session has ended. */
import { Outlet, useMatches, useParams } from '@tanstack/react-router'
import { useMay } from './may.ts'
import { NotAllowed } from './not-allowed.tsx'
import { SignInOver } from './sign-in-over.tsx'

export function PageInFrame({ kab }: { kab: string | undefined }) {
  const may = useMay()
  /** The page of one village is open to whoever holds that village. */
  const { desa } = useParams({ strict: false })
  const { act, or } = useMatches({ select: (matches) => matches.at(-1)?.staticData }) ?? {}
  const isOpen = act === undefined || may(act, kab, desa) || (or !== undefined && may(or, kab, desa))
  return (
    <>
      {isOpen ? <Outlet /> : <NotAllowed act={act} kab={kab} place={desa} />}
      <SignInOver />
    </>
  )
}
