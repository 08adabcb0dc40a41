import type { RestorePreview } from '@shared/contract/backups'
import { useCallback, useEffect, useState } from 'react'
import { core } from '../../client/client'
import { useCommand } from '../../client/use-command'

export type Restoring = {
  preview: RestorePreview | null
  /** True while the backup is being opened to see what is in it. */
  looking: boolean
  busy: boolean
  error: unknown
  /** Where the book that stood there is kept, once it was replaced. */
  keptAs: string | null
  inspect: (password: string) => Promise<void>
  restore: (password: string) => Promise<void>
}

/** Going back to a backup in two steps: looking at what it would replace, then doing it. */
export function useRestore(file: string, lookAtOnce: boolean): Restoring {
  const [preview, setPreview] = useState<RestorePreview | null>(null)
  const [looking, setLooking] = useState(lookAtOnce)
  const [lookError, setLookError] = useState<unknown>(null)
  const [keptAs, setKeptAs] = useState<string | null>(null)
  const command = useCommand(core.backups.restore)

  const look = useCallback(
    async (password: string): Promise<RestorePreview> =>
      core.backups.inspect({ file, password: password === '' ? null : password }),
    [file],
  )
  const inspect = async (password: string) => {
    setLooking(true)
    setLookError(null)
    try {
      setPreview(await look(password))
    } catch (error) {
      setLookError(error)
    } finally {
      setLooking(false)
    }
  }
  const restore = async (password: string) => {
    const done = await command.run({ file, password: password === '' ? null : password })
    if (done !== null) setKeptAs(done.keptAs)
  }

  useEffect(() => {
    if (!lookAtOnce) return
    let gone = false
    look('').then(
      (found) => {
        if (!gone) {
          setPreview(found)
          setLooking(false)
        }
      },
      (error: unknown) => {
        if (!gone) {
          setLookError(error)
          setLooking(false)
        }
      },
    )
    return () => {
      gone = true
    }
  }, [look, lookAtOnce])
  return { preview, looking, busy: command.busy, error: lookError ?? command.error, keptAs, inspect, restore }
}
