import type { ImportCounts, ImportKind, ImportPreview } from '@shared/contract/imports'
import { useCallback, useEffect, useRef, useState } from 'react'
import { core, newId } from '../../client/client'
import { failureOf } from '../../client/failure'
import { type ChosenFile, chooseImportFile, FileChangedError } from '../../client/chosen-file'

export type ImportState =
  | { step: 'choose' }
  | { step: 'reading'; name: string }
  | { step: 'preview'; preview: ImportPreview }
  | { step: 'writing'; preview: ImportPreview }
  | { step: 'done'; preview: ImportPreview; created: ImportCounts; skipped: number }

/** What is under way for a kind of file. `id` belongs to one reading of one file: pressing twice writes once. */
type Work = { chosen: ChosenFile; file: File; id: string }

/** One import from choosing a file to its result. The bytes that were shown are the bytes that are written. */
export function useImport(kind: ImportKind) {
  const [state, setState] = useState<ImportState>({ step: 'choose' })
  const [error, setError] = useState<unknown>(null)
  const work = useRef<Work | null>(null)
  const reading = useRef<AbortController | null>(null)

  const read = useCallback(
    async (chosen: ChosenFile) => {
      reading.current?.abort()
      const own = new AbortController()
      reading.current = own
      setError(null)
      setState({ step: 'reading', name: chosen.name })
      try {
        const file = await chosen.read()
        const preview = await core.imports.preview({ kind, file }, { signal: own.signal })
        if (reading.current !== own) return
        work.current = { chosen, file, id: newId() }
        setState({ step: 'preview', preview })
      } catch (reason) {
        if (reading.current !== own) return
        setState({ step: 'choose' })
        if (failureOf(reason).kind !== 'cancelled') setError(reason)
      }
    },
    [kind],
  )
  const choose = useCallback(async () => {
    try {
      const chosen = await chooseImportFile()
      if (chosen !== null) await read(chosen)
    } catch (reason) {
      setError(reason)
    }
  }, [read])
  const again = useCallback(async () => {
    const chosen = work.current?.chosen
    if (chosen === undefined) return
    await read(chosen)
  }, [read])
  const write = useCallback(async () => {
    const current = work.current
    if (current === null || state.step !== 'preview' || state.preview.faults.length > 0) return
    const { preview } = state
    setError(null)
    setState({ step: 'writing', preview })
    try {
      const { created, skipped } = await core.imports.run({ id: current.id, kind, file: current.file })
      setState({ step: 'done', preview, created, skipped })
    } catch (reason) {
      setError(reason)
      setState({ step: 'preview', preview })
    }
  }, [kind, state])
  const leave = useCallback(() => {
    reading.current?.abort()
    reading.current = null
    work.current = null
    setError(null)
    setState({ step: 'choose' })
  }, [])

  useEffect(() => () => reading.current?.abort(), [])
  return { state, error, changed: error instanceof FileChangedError, read, choose, again, write, leave }
}

export type Importing = ReturnType<typeof useImport>
