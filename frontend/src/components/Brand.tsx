/** The bell over the dune. */
export function Brand({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0e7370" />
      <path d="M3 27c5-5.5 9-6.5 13.5-4S25 25.500 29 22v3a4 4 0 0 1-4 4H7a4 4 0 0 1-4-2z" fill="#d9b37c" />
      <path
        d="M16 5.200a1.600 1.600 0 0 1 1.600 1.600c3.300.7 5 3.300 5 6.600 0 2.800.6 4.300 1.900 5.600H7.500c1.300-1.300 1.900-2.800 1.900-5.600 0-3.300 1.700-5.900 5-6.600A1.600 1.600 0 0 1 16 5.200z"
        fill="#fff"
      />
      <circle cx="16" cy="20.600" r="2" fill="#fff" />
    </svg>
  );
}
