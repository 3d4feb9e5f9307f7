/** A person under an arch: shelter. Beside the name it is silent. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="16" fill="#0f5f5b" />
      <path d="M17 48V32a15 15 0 0 1 30 0v16" fill="none" stroke="#faf7f2" strokeWidth="5" strokeLinecap="round" />
      <circle cx="32" cy="34" r="4.5" fill="#faf7f2" />
      <path d="M24.500 48a7.500 6.500 0 0 1 15 0" fill="#faf7f2" />
    </svg>
  );
}
