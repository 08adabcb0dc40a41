import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { core, newId } from '../../client/client'
import { choosePath } from '../../client/desktop'
import { failureOf } from '../../client/failure'
import type { UnusableKind } from '@shared/contract/procedure'

/** A book that would not open: why, and what is left to do with it. */
export type OpeningTrouble = {
  file: string
  error: unknown
  reason: UnusableKind | null
  rescue: string | null
}

export type BookOpening = {
  /** The file being opened, null when none is. */
  busy: string | null
  trouble: OpeningTrouble | null
  open: (file: string, readOnly?: boolean) => Promise<void>
  /** Puts a backup in a book's place and opens it; what stood there is kept beside it. */
  restore: (file: string, backup: string) => Promise<void>
  /** Asks for a file first; does nothing when the dialog is given up. */
  choose: () => Promise<void>
  forget: () => void
}

/** Opens books from the start screen: each try is one errand, and what goes wrong stays beside the book it was about. */
export function useBookOpening(): BookOpening {
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<OpeningTrouble | null>(null)
  const attempt = useCallback(
    async (file: string, errand: () => Promise<unknown>) => {
      setBusy(file)
      setTrouble(null)
      try {
        await errand()
        navigate('/')
      } catch (error) {
        const failure = failureOf(error)
        const unusable = failure.kind === 'unusable' ? failure : null
        setTrouble({ file, error, reason: unusable?.reason ?? null, rescue: unusable?.rescue ?? null })
      } finally {
        setBusy(null)
      }
    },
    [navigate],
  )
  const open = useCallback(
    (file: string, readOnly = false) => attempt(file, () => core.books.open({ id: newId(), file, readOnly })),
    [attempt],
  )
  const restore = useCallback(
    (file: string, backup: string) =>
      attempt(file, () => core.books.restore({ id: newId(), file: backup, target: file })),
    [attempt],
  )
  const choose = useCallback(async () => {
    const file = await choosePath('book')
    if (file !== null) await open(file)
  }, [open])
  const forget = useCallback(() => setTrouble(null), [])
  return { busy, trouble, open, restore, choose, forget }
}
