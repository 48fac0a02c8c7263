import type { FormInstance } from 'antd';
import type { KeyboardEvent } from 'react';

/** Ctrl + Enter sends a form from any of its fields. */
export function sendingKeys(form: FormInstance) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) form.submit();
    // Alone it finishes a date or a choice, and must not send what is half filled in.
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  };
}
