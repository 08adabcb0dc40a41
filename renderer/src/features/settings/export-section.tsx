import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { chooseFolder, hasDesktop, showInFolder } from '../../client/desktop'
import { useTask } from '../../client/tasks'
import { useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { TaskOutcome } from './task-outcome'
import classes from './settings.module.css'

type Exported = { files: { name: string; rows: number }[] }

/** Everything in the book as documented CSV, into a folder that is empty or does not exist. */
export function ExportSection() {
  const text = useText()
  const say = text.settings.export
  const books = useQuery(api.books.list.queryOptions({ input: {} }))
  const task = useTask<{ folder: string }, Exported>(core.exports.write)
  const [folder, setFolder] = useState('')
  const { state } = task
  const run: Action = {
    id: 'settings.export',
    place: 'settings',
    label: say.run,
    keys: 'Ctrl Enter',
    // Exporting writes nothing of the book: one that is only read is exported too.
    blocked: ({ can }) =>
      can('book.export') ? (folder.trim() === '' ? say.folderMissing : null) : text.actions.rights.notPermitted,
    perform: () => void task.start({ folder: folder.trim() }),
  }
  const choose = async () => {
    const chosen = await chooseFolder()
    if (chosen !== null) setFolder(chosen)
  }
  useActions([run])
  return (
    <Sheet
      fill
      title={text.settings.section.export}
      foot={<ActionButton action={run} primary loading={state.status === 'running'} />}
      padded
    >
      <p className={classes.quiet}>{say.intro}</p>
      <div className={classes.form}>
        <TextInput
          className={classes.wide}
          label={say.folder}
          value={folder}
          spellCheck={false}
          autoComplete="off"
          description={
            hasDesktop() || books.data === undefined ? say.folderHint : say.folderHintBrowser(books.data.folder)
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        {hasDesktop() ? (
          <div className={classes.beside}>
            <KeyButton label={say.choose} icon="folder" onPress={() => void choose()} />
          </div>
        ) : null}
      </div>
      <TaskOutcome state={state} what={say.running} onStop={task.stop} />
      {state.status === 'done' ? <ExportedFiles folder={folder} files={state.result.files} /> : null}
    </Sheet>
  )
}

function ExportedFiles({ folder, files }: { folder: string; files: Exported['files'] }) {
  const say = useText().settings.export
  return (
    <>
      <Note tone="green">{say.done(files.length, folder)}</Note>
      <table className={classes.table} aria-label={say.files}>
        <thead>
          <tr>
            <th scope="col">{say.columns.name}</th>
            <th scope="col">{say.columns.rows}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, rows }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{formatDong(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasDesktop() ? <KeyButton label={say.show} onPress={() => void showInFolder(folder)} /> : null}
    </>
  )
}
