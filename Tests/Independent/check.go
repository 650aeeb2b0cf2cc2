// Asks Go's own transparency log packages what they think of a log's files.
//
//	check note VKEY NOTE                     a signed checkpoint
//	check cosigned VKEY WITNESS-VKEY NOTE    the same, with a witness's cosignature
//	check receipt VKEY RECEIPT ENTRY         a .tlog-proof of the entry in a file
//	check tree VKEY PROOF OLD-NOTE NEW-NOTE  a consistency proof as JSON
//	check tiles VKEY DIR LOG                 published tiles, against the exported log
//
// Ends with 0 when it holds; else says why and ends with 1.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func run(args []string) error {
	counts := map[string]int{"note": 3, "cosigned": 4, "receipt": 4, "tree": 5, "tiles": 4}
	if len(args) == 0 || counts[args[0]] != len(args) {
		return errors.New("wrong arguments")
	}
	switch args[0] {
	case "note":
		_, err := checkpoint(args[1], read(args[2]))
		return err
	case "cosigned":
		return cosigned(args[1], args[2], read(args[3]))
	case "receipt":
		return receipt(args[1], read(args[2]), read(args[3]))
	case "tree":
		return grown(args[1], args[2], args[3], args[4])
	default:
		return tiles(args[1], args[2], args[3])
	}
}

func read(path string) []byte {
	data, err := os.ReadFile(path)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	return data
}

// checkpoint opens a note with the log's key and reads its tree.
func checkpoint(vkey string, message []byte, more ...note.Verifier) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(message, note.VerifierList(append(more, verifier)...))
	if err != nil {
		return tlog.Tree{}, err
	}
	if len(opened.Sigs) != 1+len(more) {
		return tlog.Tree{}, fmt.Errorf("%d known signatures", len(opened.Sigs))
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, errors.New("no checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// witness verifies timestamped cosignatures, a kind of key that sumdb/note leaves to its callers.
type witness struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func newWitness(vkey string) (*witness, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, errors.New("no witness key")
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 33 || key[0] != 4 {
		return nil, errors.New("no witness key")
	}
	id := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	return &witness{parts[0], binary.BigEndian.Uint32(id[:]), key[1:]}, nil
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.id }
func (w *witness) Verify(msg, sig []byte) bool {
	if len(sig) != 72 {
		return false
	}
	signed := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(sig), msg)
	return ed25519.Verify(w.key, []byte(signed), sig[8:])
}

func cosigned(vkey, witnessKey string, message []byte) error {
	w, err := newWitness(witnessKey)
	if err != nil {
		return err
	}
	_, err = checkpoint(vkey, message, w)
	return err
}

func receipt(vkey string, file, entry []byte) error {
	head, message, found := bytes.Cut(file, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if !found || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return errors.New("no receipt")
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
	if err != nil {
		return err
	}
	var proof tlog.RecordProof
	for _, line := range lines[2:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		proof = append(proof, hash)
	}
	tree, err := checkpoint(vkey, message)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

func grown(vkey, proofPath, oldPath, newPath string) error {
	var file struct {
		First  int64    `json:"first_size"`
		Second int64    `json:"second_size"`
		Hashes []string `json:"hashes"`
	}
	if err := json.Unmarshal(read(proofPath), &file); err != nil {
		return err
	}
	var proof tlog.TreeProof
	for _, text := range file.Hashes {
		var hash tlog.Hash
		data, err := hex.DecodeString(text)
		if err != nil || copy(hash[:], data) != 32 {
			return errors.New("no hash")
		}
		proof = append(proof, hash)
	}
	before, err := checkpoint(vkey, read(oldPath))
	if err != nil {
		return err
	}
	after, err := checkpoint(vkey, read(newPath))
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, after.N, after.Hash, before.N, before.Hash)
}

// folder reads tiles of height 8 as C2SP tlog-tiles names them.
type folder string

func (f folder) Height() int                          { return 8 }
func (f folder) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		data, err := os.ReadFile(filepath.Join(string(f), path))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// tiles proves every entry of the exported log from the published tiles, and every smaller tree.
func tiles(vkey, dir, log string) error {
	tree, err := checkpoint(vkey, read(filepath.Join(dir, "checkpoint")))
	if err != nil {
		return err
	}
	reader := tlog.TileHashReader(tree, folder(dir))
	entries := bytes.Split(bytes.TrimSuffix(read(log), []byte("\n")), []byte("\n"))
	if int64(len(entries)) != tree.N {
		return fmt.Errorf("the log has %d entries, the checkpoint %d", len(entries), tree.N)
	}
	for i, entry := range entries {
		hashes, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, int64(i))})
		if err != nil {
			return err
		}
		if hashes[0] != tlog.RecordHash(entry) {
			return fmt.Errorf("entry %d is not what the tiles say", i+1)
		}
	}
	for i := int64(0); i < tree.N; i += 1 + tree.N/40 {
		proof, err := tlog.ProveRecord(tree.N, i, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, i, tlog.RecordHash(entries[i])); err != nil {
			return err
		}
		root, err := tlog.TreeHash(i+1, reader)
		if err != nil {
			return err
		}
		grown, err := tlog.ProveTree(tree.N, i+1, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckTree(grown, tree.N, tree.Hash, i+1, root); err != nil {
			return err
		}
	}
	return nil
}
