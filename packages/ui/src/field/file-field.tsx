import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { UploadIcon } from '../icon/icon.ts'
import { fieldLook, type FieldProps } from './field.tsx'
import classes from './field.module.css'

/** Props of {@link FileField}. */
export type FileFieldProps = FieldProps & {
  /** Stands in the field until a file is chosen: "Choose a file". */
  chooseLabel: string
  /** Endings of file names that are offered: ".csv,.zip". */
  accept: string
  /** Undefined: the choice was taken back. */
  onChoose: (file: File | undefined) => void
}

/** One file. The browser's own words are those of its language, not of the page's: they give way to ours. */
export function FileField({ label, description, error, optionalLabel, ...props }: FileFieldProps) {
  const { chooseLabel, accept, onChoose, onBlur } = props
  const [name, setName] = useState<string>()
  const { classNames, ...look } = fieldLook({ label, description, error, optionalLabel })
  return (
    <TextInput
      {...look}
      type="file"
      accept={accept}
      onBlur={onBlur}
      // What takes the press is unseen: what holds it shows where the focus is.
      inputContainer={(input) => (
        <div className={classes.faced} data-ring>
          {input}
        </div>
      )}
      classNames={{
        ...classNames,
        input: `${classes.input} ${classes.file}`,
        section: classes.chosen ?? '',
      }}
      leftSection={
        <>
          <UploadIcon size={16} aria-hidden />
          <span className={name === undefined ? classes.choose : classes.fileName}>
            {name ?? chooseLabel}
          </span>
        </>
      }
      leftSectionPointerEvents="none"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0]
        setName(file?.name)
        onChoose(file)
      }}
    />
  )
}
