import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { core, newId } from '../../client/client'
import { chooseNewPath } from '../../client/desktop'
import { isRefusal } from '../../client/failure'
import { useToday } from '../../ui/use-today'
import { keptForm } from './kept-form'
import { asNewBook, bookFileOf, type NewBookForm, newBookProblems, suggestedFileName } from './new-book'

/** The form of a new book and the making of it. What is typed is kept on this computer until the book stands. */
export function useNewBook() {
  const [, navigate] = useLocation()
  const today = useToday()
  const [form, setForm] = useState(() => keptForm.read(today))
  const [chosenPath, setChosenPath] = useState(false)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  // One id for one wish: a second press, or trying again after the core was lost, makes no second book.
  const wish = useRef<{ id: string; of: string } | null>(null)

  const change = (more: Partial<NewBookForm>) => {
    const next = { ...form, ...more }
    setForm(next)
    keptForm.write(next)
    setError(null)
  }
  const choosePlace = async () => {
    const path = await chooseNewPath('book', suggestedFileName(form.name))
    if (path === null) return
    setChosenPath(true)
    change({ file: path })
  }
  const problems = newBookProblems(form, chosenPath)
  const create = async () => {
    setTried(true)
    if (busy || Object.keys(problems).length > 0) return
    setBusy(true)
    setError(null)
    const of = JSON.stringify(form)
    if (wish.current?.of !== of) wish.current = { id: newId(), of }
    try {
      await core.books.create({ id: wish.current.id, file: bookFileOf(form), book: asNewBook(form) })
      keptForm.forget()
      navigate('/')
    } catch (reason) {
      setError(reason)
    } finally {
      setBusy(false)
    }
  }
  const exists = isRefusal(error)?.find(({ code }) => code === 'book-exists') ?? null
  return { form, change, problems, tried, busy, error, exists, chosenPath, choosePlace, create }
}

export type NewBookMaking = ReturnType<typeof useNewBook>
