import type { BackupListing } from '@shared/contract/backups'
import { useMemo, useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { choosePath, hasDesktop, showInFolder } from '../../client/desktop'
import { useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { KeyNote } from '../../ui/key-hint'
import { momentText } from '../../ui/moment-text'
import { Gap, Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { fileNameOf, megabytes } from './backup-figures'
import classes from './settings.module.css'

export type BackupListProps = {
  rows: readonly BackupListing[]
  folder: string
  onRestore: (row: Pick<BackupListing, 'file' | 'encrypted'>) => void
}

/** The backups there are, the latest first. Enter shows what going back to one would do. */
export function BackupList({ rows, folder, onRestore }: BackupListProps) {
  const say = useText().settings.backups
  const [active, setActive] = useState(0)
  const chosen = rows[active]
  const restore: Action = {
    id: 'settings.restore',
    place: 'settings',
    label: say.restore,
    when: () => chosen !== undefined,
    perform: () => chosen !== undefined && onRestore(chosen),
  }
  const other: Action = {
    id: 'settings.restoreOther',
    place: 'settings',
    label: say.restoreOther,
    when: () => hasDesktop(),
    perform: () => void choose(),
  }
  const choose = async () => {
    const file = await choosePath('backup')
    if (file !== null) onRestore({ file, encrypted: false })
  }
  const show: Action = {
    id: 'settings.showBackups',
    place: 'settings',
    label: say.showFolder,
    when: () => hasDesktop(),
    perform: () => void showInFolder(chosen?.file ?? folder),
  }
  useActions([restore, other, show])
  const columns = useColumns()
  return (
    <Sheet
      fill
      title={say.listTitle}
      aside={
        <>
          <span className={classes.quiet}>{say.inFolder(folder)}</span>
          <Gap />
          <KeyNote keys="Enter">{say.restore}</KeyNote>
        </>
      }
      foot={[restore, other, show].map((action) => (
        <ActionButton key={action.id} action={action} />
      ))}
    >
      <DataGrid
        id="settings.backups"
        label={say.listTitle}
        columns={columns}
        rowCount={rows.length}
        getRow={(place) => rows[place]}
        active={active}
        onActive={setActive}
        onOpen={onRestore}
        empty={
          <EmptyState icon="folder" title={say.empty}>
            <p>{say.emptyWords}</p>
          </EmptyState>
        }
      />
    </Sheet>
  )
}

function useColumns(): GridColumn<BackupListing>[] {
  const say = useText().settings.backups
  return useMemo(
    () => [
      { key: 'madeAt', title: say.columns.madeAt, width: 150, value: (row) => momentText(row.madeAt) },
      { key: 'file', title: say.columns.file, width: 220, grow: true, value: (row) => fileNameOf(row.file) },
      {
        key: 'vouchers',
        title: say.columns.vouchers,
        width: 110,
        kind: 'count',
        value: (row) => row.voucherCount,
      },
      {
        key: 'size',
        title: say.columns.size,
        width: 110,
        kind: 'code',
        value: (row) => say.megabytes(megabytes(row.bytes)),
      },
      {
        key: 'state',
        title: say.columns.state,
        width: 210,
        value: (row) => [row.proven ? say.proven : say.unproven, row.encrypted ? say.encrypted : ''].join(' ').trim(),
        render: (row) => (
          <span className={classes.tags}>
            <Tag tone={row.proven ? 'green' : 'amber'} icon={row.proven ? 'check' : 'warn'}>
              {row.proven ? say.proven : say.unproven}
            </Tag>
            {row.encrypted ? <Tag icon="lock">{say.encrypted}</Tag> : null}
          </span>
        ),
      },
      { key: 'mark', title: say.columns.mark, width: 150, kind: 'code', value: (row) => row.fingerprint },
    ],
    [say],
  )
}
