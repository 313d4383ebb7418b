package io.github.vietfacts.eval;

import java.util.Arrays;

/**
 * One-to-one assignment of rows to columns with the greatest sum of weights, by the Hungarian algorithm with potentials
 * (Kuhn 1955, Munkres 1957), in time rows² · columns.
 */
final class Assignment {

    private static final long INFINITE = Long.MAX_VALUE / 4;

    private Assignment() {}

    /**
     * Returns for each row its column, -1 where it has none or the pair's weight is 0.
     *
     * @param weights rows of equal length, each weight from 0 to 2^52
     */
    static int[] maximize(long[][] weights) {
        int rows = weights.length;
        int columns = rows == 0 ? 0 : weights[0].length;
        int[] assigned = new int[rows];
        Arrays.fill(assigned, -1);
        if (columns == 0) {
            return assigned;
        }
        if (rows > columns) {
            int[] byColumn = maximize(transposed(weights));
            for (int column = 0; column < columns; column++) {
                if (byColumn[column] >= 0) {
                    assigned[byColumn[column]] = column;
                }
            }
            return assigned;
        }
        int[] rowOf = solve(weights, rows, columns);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column] - 1;
            if (row >= 0 && weights[row][column - 1] > 0) {
                assigned[row] = column - 1;
            }
        }
        return assigned;
    }

    /** Rows and columns count from 1; 0 is the column from which each search for a path starts. */
    private static int[] solve(long[][] weights, int rows, int columns) {
        long[] rowPotential = new long[rows + 1];
        long[] columnPotential = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] previous = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            long[] slack = new long[columns + 1];
            Arrays.fill(slack, INFINITE);
            boolean[] visited = new boolean[columns + 1];
            int column = 0;
            do {
                visited[column] = true;
                int from = rowOf[column];
                long least = INFINITE;
                int next = 0;
                for (int j = 1; j <= columns; j++) {
                    if (visited[j]) {
                        continue;
                    }
                    long reduced = -weights[from - 1][j - 1] - rowPotential[from] - columnPotential[j];
                    if (reduced < slack[j]) {
                        slack[j] = reduced;
                        previous[j] = column;
                    }
                    if (slack[j] < least) {
                        least = slack[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (visited[j]) {
                        rowPotential[rowOf[j]] += least;
                        columnPotential[j] -= least;
                    } else {
                        slack[j] -= least;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[previous[column]];
                column = previous[column];
            }
        }
        return rowOf;
    }

    private static long[][] transposed(long[][] weights) {
        long[][] turned = new long[weights[0].length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights[i].length; j++) {
                turned[j][i] = weights[i][j];
            }
        }
        return turned;
    }
}
