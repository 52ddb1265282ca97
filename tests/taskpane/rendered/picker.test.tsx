/** @jest-environment ./tests/sharing/dom.cjs */
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import { ProvincePicker } from '../../../src/taskpane/prepare/ProvincePicker';
import { render } from './render';

/** The picker as the form holds it: what was typed, or the province it means. */
function Held({ onChange }: { readonly onChange: (name: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <ProvincePicker
      year={2018}
      province={findProvince(2018, typed)}
      typed={typed}
      problem={null}
      disabled={false}
      onChange={(name) => {
        onChange(name);
        setTyped(name);
      }}
    />
  );
}

const shown = () => {
  const onChange = jest.fn();
  return { ...render(<Held onChange={onChange} />), onChange };
};

describe('the picker of provinces', () => {
  it('finds a province by a part of its name without accents', async () => {
    const { user, onChange } = shown();
    const field = screen.getByRole('combobox');
    await user.type(field, 'thanh h');
    await user.click(await screen.findByRole('option', { name: /Thanh Hóa/ }));
    expect(onChange).toHaveBeenLastCalledWith('Thanh Hóa');
    expect((field as HTMLInputElement).value).toBe('Thanh Hóa');
  });

  it('takes what was typed when the field is left', async () => {
    const { user, onChange } = shown();
    await user.type(screen.getByRole('combobox'), 'Atlantis');
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith('Atlantis');
  });

  it('says that nothing matches', async () => {
    const { user, say } = shown();
    await user.type(screen.getByRole('combobox'), 'zzz');
    expect(await screen.findByText(say('prepare.province.none'))).not.toBeNull();
  });
});
