import { useQuery } from '@tanstack/react-query'
import type { BackupListing } from '@shared/contract/backups'
import type { BookInfo } from '@shared/contract/book'
import { useState } from 'react'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { ProgressBar } from '../../ui/progress-bar'
import { BackupList } from './backup-list'
import { BackupSchedule } from './backup-schedule'
import { MakeBackup } from './make-backup'
import { RestorePanel } from './restore-panel'
import classes from './settings.module.css'

/** Backups: making one now, when they are made by themselves, those there are, and going back to one. */
export function BackupsSection({ info }: { info: BookInfo }) {
  const text = useText()
  const backups = useQuery(api.backups.list.queryOptions({ input: {} }))
  const [restoring, setRestoring] = useState<{ file: string; encrypted: boolean } | null>(null)
  if (backups.error !== null) {
    return (
      <Note tone="red" urgent>
        {failureWords(backups.error, text.failure).join(' ')}
      </Note>
    )
  }
  if (backups.data === undefined) return <ProgressBar what={text.shell.loading} done={0} total={0} />
  const { rows, settings, folder } = backups.data
  return (
    <>
      {restoring === null ? null : (
        <RestorePanel
          key={restoring.file}
          file={restoring.file}
          encrypted={restoring.encrypted}
          onClose={() => setRestoring(null)}
          onOther={(file) => setRestoring({ file, encrypted: false })}
        />
      )}
      <div className={classes.two}>
        <MakeBackup secondFolder={settings.secondFolder} />
        <BackupSchedule key={JSON.stringify(settings)} settings={settings} bookId={info.bookId} />
      </div>
      <div className={classes.listRoom}>
        <BackupList
          rows={rows}
          folder={folder}
          onRestore={(row: Pick<BackupListing, 'file' | 'encrypted'>) => setRestoring(row)}
        />
      </div>
    </>
  )
}
