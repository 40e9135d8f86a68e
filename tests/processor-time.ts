/** Milliseconds that the processor spends on work: whatever else the machine does meanwhile does not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
