/** The page that the address names, or, where the role does not open it, why not; over it sign-in, once the session has ended. */
import { Outlet, useMatches } from '@tanstack/react-router'
import { useMay } from './may.ts'
import { NotAllowed } from './not-allowed.tsx'
import { SignInOver } from './sign-in-over.tsx'

export function PageInFrame({ kab }: { kab: string | undefined }) {
  const may = useMay()
  const act = useMatches({ select: (matches) => matches.at(-1)?.staticData.act })
  return (
    <>
      {act === undefined || may(act, kab) ? <Outlet /> : <NotAllowed act={act} kab={kab} />}
      <SignInOver />
    </>
  )
}
