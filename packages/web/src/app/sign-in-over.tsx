/** Brings sign-in over the page once the session has ended; loaded only then. */
import { lazy, Suspense } from 'react'
import { useSessionOver } from './session-end.ts'

const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again.tsx')).SignInAgain }))

export function SignInOver() {
  if (!useSessionOver()) return null
  return (
    <Suspense fallback={null}>
      <SignInAgain />
    </Suspense>
  )
}
