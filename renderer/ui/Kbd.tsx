/** A key as it is printed on the keyboard: `Ctrl+K` becomes two caps. */
export function Kbd({ keys }: Readonly<{ keys: string }>) {
  const caps = keys === '+' ? ['+'] : keys.split('+');
  return (
    <span className="kbd">
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
